package io.civicline.testkit.architecture.broken.sla;

public final class Deadline {}
