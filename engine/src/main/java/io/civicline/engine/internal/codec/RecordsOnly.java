package io.civicline.engine.internal.codec;

import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.Arrays;

/** Of a record only the components are written, never what is derived from them, such as {@code isOpen()}. */
final class RecordsOnly extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
        return (member instanceof AnnotatedMethod method && isDerived(method)) || super.hasIgnoreMarker(member);
    }

    private static boolean isDerived(AnnotatedMethod method) {
        Class<?> owner = method.getDeclaringClass();
        if (!owner.isRecord()) {
            return owner.isInterface();
        }
        return Arrays.stream(owner.getRecordComponents())
                .noneMatch(part -> part.getName().equals(method.getName()));
    }
}
