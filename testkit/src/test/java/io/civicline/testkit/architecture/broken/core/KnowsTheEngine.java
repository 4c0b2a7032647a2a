package io.civicline.testkit.architecture.broken.core;

import io.civicline.testkit.architecture.broken.engine.HasOwnClock;

final class KnowsTheEngine {
    Object engine = new HasOwnClock();
}
