package io.civicline.testkit.architecture.broken.core.internal;

public final class Secret {}
