package io.civicline.testkit.architecture.broken.core.circle.two;

import io.civicline.testkit.architecture.broken.core.circle.one.First;

public final class Second {
    Class<?> next = First.class;
}
