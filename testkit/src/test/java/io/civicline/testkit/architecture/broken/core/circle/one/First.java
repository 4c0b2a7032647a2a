package io.civicline.testkit.architecture.broken.core.circle.one;

import io.civicline.testkit.architecture.broken.core.circle.two.Second;

public final class First {
    Object next = new Second();
}
