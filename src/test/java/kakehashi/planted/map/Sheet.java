package kakehashi.planted.map;

public record Sheet(String title) {}
