package kakehashi.planted.map;

record TieHelper(int ties) {}
