package kakehashi.planted.sheet;

import picocli.CommandLine;

record ParsesOptions(CommandLine line) {}
