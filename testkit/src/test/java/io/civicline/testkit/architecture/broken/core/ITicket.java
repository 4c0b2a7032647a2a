package io.civicline.testkit.architecture.broken.core;

interface ITicket {}
