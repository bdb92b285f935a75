package kakehashi.planted.exchange;

import com.fasterxml.jackson.databind.ObjectReader;

record ReadsJson(ObjectReader reader) {}
