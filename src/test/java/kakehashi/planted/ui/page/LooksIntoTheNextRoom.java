package kakehashi.planted.ui.page;

import kakehashi.planted.ui.filter.Chip;

record LooksIntoTheNextRoom(Chip chip) {}
