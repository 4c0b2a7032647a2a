package io.civicline.testkit.architecture.broken.routing;

public final class Decision {}
