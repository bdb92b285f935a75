package kakehashi.planted.query;

import java.sql.ResultSet;

record SpeaksSql(ResultSet rows) {}
