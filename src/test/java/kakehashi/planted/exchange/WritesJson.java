package kakehashi.planted.exchange;

import com.fasterxml.jackson.databind.ObjectWriter;

record WritesJson(ObjectWriter writer) {}
