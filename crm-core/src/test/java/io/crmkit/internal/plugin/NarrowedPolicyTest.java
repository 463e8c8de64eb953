package io.crmkit.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.user.AccessPolicy;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NarrowedPolicyTest {

    @Test
    @DisplayName("U3: every question of a policy is asked of the host's and of the plugin's, none is left to a default")
    void everyQuestion() {
        assertThat(Arrays.stream(AccessPolicy.class.getMethods())
                        .filter(question -> !Modifier.isStatic(question.getModifiers())))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(overridden(question)).isTrue());
    }

    private static boolean overridden(Method question) throws NoSuchMethodException {
        return NarrowedPolicy.class
                .getMethod(question.getName(), question.getParameterTypes())
                .getDeclaringClass()
                .equals(NarrowedPolicy.class);
    }
}
