package io.civicline.testkit.architecture.broken.persistence;

import java.sql.Connection;

interface SpeaksSql {
    Connection connection();
}
