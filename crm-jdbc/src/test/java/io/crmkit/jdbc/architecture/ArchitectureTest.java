package io.crmkit.jdbc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.Connection;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String API = "io.crmkit.jdbc";
    private static final String INTERNAL = "io.crmkit.jdbc.internal..";
    private static final String TABLES = "io.crmkit.jdbc.internal.schema..";
    private static final Set<String> ENDING = Set.of(
            "commit", "abort", "setAutoCommit", "setTransactionIsolation", "setReadOnly", "setSchema", "setCatalog");

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(API);

    @Test
    @DisplayName("Signatures of the public API name only the JDK's types and ours, none of an internal package")
    void publicSignatures() {
        members()
                .that()
                .areDeclaredInClassesThat(describe("are public API", ArchitectureTest::isApi))
                .and(describe("can be called by a host", ArchitectureTest::isCallable))
                .should(nameOnlyOpenTypes())
                .check(MODULE);
    }

    @Test
    @DisplayName("jOOQ, Flyway and H2 are known to internal classes only")
    void libraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage(INTERNAL)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "org.flywaydb..", "org.h2..")
                .check(MODULE);
    }

    @Test
    @DisplayName("What is internal to the core is not used but for the fields of entities; nor is the store in memory")
    void coreInside() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAnyPackage("io.crmkit.internal..", "io.crmkit.memory..")
                                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                                        "io.crmkit.internal.entity", "io.crmkit.internal.limit"))))
                .check(MODULE);
    }

    @Test
    @DisplayName("No cycle ties internal packages together, so that each can be read on its own")
    void packages() {
        slices().matching("io.crmkit.jdbc.internal.(**)")
                .should()
                .beFreeOfCycles()
                // generated, where the tables and the lists of them name each other
                .ignoreDependency(resideInAPackage(TABLES), resideInAPackage(TABLES))
                .check(MODULE);
    }

    @Test
    @DisplayName("Internal classes are in packages by domain")
    void packagesByDomain() {
        noClasses().should().resideInAPackage("io.crmkit.jdbc.internal").check(MODULE);
    }

    @Test
    @DisplayName("K7: jOOQ's own transactions, which are not safe in a host's, are not used")
    void noTransactionsOfJooq() {
        noClasses()
                .should()
                .callMethodWhere(call(
                        "transactions of jOOQ",
                        c -> c.getTargetOwner().isAssignableTo(DSLContext.class)
                                && (c.getName().startsWith("transaction")
                                        || c.getName().equals("startTransaction")
                                        || c.getName().equals("commit")
                                        || c.getName().equals("rollback"))))
                .check(MODULE);
    }

    @Test
    @DisplayName("K7, K10: connections are ended and configured by our own transactions only, never a host's")
    void connections() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("Own")
                .and()
                .haveSimpleNameNotStartingWith("WriteGate")
                .and()
                .haveNameNotMatching(".*\\.WriteGate\\$\\d+")
                .should()
                .callMethodWhere(call(
                        "the end or the settings of a connection",
                        c -> c.getTargetOwner().isAssignableTo(Connection.class)
                                && (ENDING.contains(c.getName()) || isWholeRollback(c))))
                .check(MODULE);
    }

    @Test
    @DisplayName("K10: where the host's transaction is joined no connection is closed")
    void hostsConnectionStaysOpen() {
        noClasses()
                .that()
                .haveNameMatching(".*\\.(Joined\\w+|Jdbc\\w+(Store|Transaction|Writer|Reader|Stores)|Session)(\\$.*)?")
                .should()
                .callMethodWhere(call(
                        "close of a connection",
                        c -> c.getTargetOwner().isAssignableTo(Connection.class)
                                && c.getName().equals("close")))
                .check(MODULE);
    }

    @Test
    @DisplayName("There are no threads, no thread-locals, no logging framework, no binary fractions")
    void nothingBehindTheHostsBack() {
        noClasses()
                .should()
                .dependOnClassesThat(assignableTo(ThreadLocal.class)
                        .or(assignableTo(java.util.concurrent.Executor.class))
                        .or(assignableTo(java.util.Timer.class)))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache.commons.logging..")
                .orShould()
                .callMethodWhere(call(
                        "a thread that is started, or a hook",
                        c -> c.getTargetOwner().isEquivalentTo(Thread.class)
                                        && c.getName().equals("start")
                                || c.getName().equals("addShutdownHook")))
                .check(MODULE);
        fields().should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .check(MODULE);
    }

    @Test
    @DisplayName("There is no static state that changes")
    void noStaticState() {
        fields().that()
                .areStatic()
                .and(describe(
                        "are written by us", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .check(MODULE);
    }

    // -----------------------------------------------------------------------------------------------------------------

    private static boolean isApi(JavaClass type) {
        return type.getPackageName().equals(API) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isCallable(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaMember> nameOnlyOpenTypes() {
        return new ArchCondition<>("name only open types") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                for (JavaClass type : member.getAllInvolvedRawTypes()) {
                    JavaClass named = type.getBaseComponentType();
                    if (!isOpen(named)) {
                        events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " names " + named.getName()));
                    }
                }
            }
        };
    }

    private static boolean isOpen(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.getPackageName().startsWith("javax.sql")
                || type.getPackageName().startsWith("io.crmkit")
                        && !type.getPackageName().contains(".internal");
    }

    private static boolean isWholeRollback(JavaCall<?> call) {
        return call.getName().equals("rollback")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static DescribedPredicate<JavaCall<?>> call(String what, java.util.function.Predicate<JavaCall<?>> isSuch) {
        return describe(what, isSuch);
    }
}
