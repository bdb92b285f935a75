package kakehashi.planted.ui.filter;

public record Chip(String words) {}
