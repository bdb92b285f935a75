package kakehashi.planted.util;

record Drawer(String whatever) {}
