package io.crmkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(packages = "io.crmkit", importOptions = ImportOption.DoNotIncludeTests.class)
class BoundaryTest {

    @ArchTest
    static final ArchRule noSqlNoFilesNoThreads = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "java.nio.file..", "java.net..", "org.jooq..")
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.Executor.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class);

    @ArchTest
    static final ArchRule onlyTheInjectedIds = noClasses().should().callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule onlyTheInjectedClock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault");

    @ArchTest
    static final ArchRule noStaticState = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule rulesKnowNoServices = noClasses()
            .that()
            .resideOutsideOfPackages("io.crmkit", "io.crmkit.internal..", "io.crmkit.memory")
            .should()
            .dependOnClassesThat(resideInAPackage("io.crmkit.internal..")
                    .and(not(resideInAnyPackage("io.crmkit.internal.limit", "io.crmkit.internal.constraint"))))
            .because("values and commands need nothing internal but the limits and rules of single values");

    @ArchTest
    static final ArchRule theStoreInMemoryKnowsFieldsOnly = noClasses()
            .that()
            .resideInAPackage("io.crmkit.memory")
            .should()
            .dependOnClassesThat(resideInAPackage("io.crmkit.internal..")
                    .and(not(resideInAnyPackage("io.crmkit.internal.entity", "io.crmkit.internal.limit"))));

    @ArchTest
    static final ArchRule internalPackagesHaveNoCycles = slices().matching("io.crmkit.internal.(**)")
            .should()
            .beFreeOfCycles()
            .because("each domain can be read on its own");

    @ArchTest
    static final ArchRule exportedPackagesHaveNoCycles = slices().matching("io.crmkit.(*)..")
            .namingSlices("$1")
            .that(DescribedPredicate.not(DescribedPredicate.describe(
                    "internal", slice -> slice.getNamePart(1).equals("internal"))))
            .should()
            .beFreeOfCycles()
            .because("each domain can be read, and understood, after those it builds on");

    @ArchTest
    static final ArchRule nothingKnowsTheFacade = noClasses()
            .that()
            .resideInAPackage("io.crmkit.*..")
            .and()
            .resideOutsideOfPackage("io.crmkit.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.crmkit");

    @ArchTest
    static final ArchRule internalPackagesAreByDomain =
            noClasses().should().resideInAPackage("io.crmkit.internal").because("a newcomer looks for a domain");

    @ArchTest
    static final ArchRule entitiesKnowNoPorts = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.crmkit.value..",
                    "io.crmkit.error..",
                    "io.crmkit.record..",
                    "io.crmkit.opportunity..",
                    "io.crmkit.project..",
                    "io.crmkit.quote..",
                    "io.crmkit.service..",
                    "io.crmkit.dictionary..",
                    "io.crmkit.ledger..",
                    "io.crmkit.list..",
                    "io.crmkit.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.crmkit.spi..", "io.crmkit.memory..");

    @ArchTest
    static final ArchRule oneChokePoint = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.not(DescribedPredicate.describe(
                    "are a store", (JavaClass c) -> c.isEquivalentTo(io.crmkit.spi.store.Store.class))))
            .because("K12: every command goes through Commands, which authorises and records it");

    @ArchTest
    static final ArchRule signaturesAreOurs = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(
                    JavaClass.Predicates.resideOutsideOfPackages("io.crmkit.internal..", "io.crmkit.value.constraint..")
                            .and(HasModifiers.Predicates.modifier(JavaModifier.PUBLIC)))
            .should(useOnly("JDK, jakarta.validation and our own types"));

    private static ArchCondition<JavaMethod> useOnly(String what) {
        return new ArchCondition<>("use only " + what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> !type.isPrimitive()
                                && !type.getPackageName().startsWith("java.")
                                && !type.getPackageName().startsWith("jakarta.validation")
                                && (!type.getPackageName().startsWith("io.crmkit")
                                        || type.getPackageName().startsWith("io.crmkit.internal")))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
