package kakehashi.planted.text;

public record PublicForNobody(String word) {}
