package io.civicline.testkit.architecture.broken.engine;

import java.time.Instant;

final class SystemSources {
    Instant now() {
        return Instant.now();
    }
}
