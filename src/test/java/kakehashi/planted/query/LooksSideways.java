package kakehashi.planted.query;

import kakehashi.planted.map.Sheet;

record LooksSideways(Sheet sheet) {}
