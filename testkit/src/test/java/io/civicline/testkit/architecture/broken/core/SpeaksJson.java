package io.civicline.testkit.architecture.broken.core;

import com.fasterxml.jackson.databind.ObjectMapper;

final class SpeaksJson {
    Object json = new ObjectMapper();
}
