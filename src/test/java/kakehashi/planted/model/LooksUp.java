package kakehashi.planted.model;

import kakehashi.planted.text.Phrase;

record LooksUp(Phrase phrase) {}
