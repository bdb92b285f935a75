package kakehashi.planted.model;

import com.fasterxml.jackson.annotation.JsonProperty;

record NeedsJackson(@JsonProperty("id") String id) {}
