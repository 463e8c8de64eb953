package io.crmkit.jdbc.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;

@AnalyzeClasses(packages = "io.crmkit.jdbc", importOptions = ImportOption.DoNotIncludeTests.class)
class JdbcBoundaryTest {

    @ArchTest
    static final ArchRule apiKnowsNoJooq = noClasses()
            .that()
            .resideInAPackage("io.crmkit.jdbc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "org.flywaydb..", "org.h2..");

    @ArchTest
    static final ArchRule coreInsideIsNotUsed =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("io.crmkit.internal..", "io.crmkit.memory..");

    @ArchTest
    static final ArchRule onlyOurOwnConnectionsAreEnded = noClasses()
            .that()
            .haveNameNotMatching("io\\.crmkit\\.jdbc\\.internal\\.(OwnConnection|WriteGate).*")
            .should()
            .callMethodWhere(target(owner(assignableTo(Connection.class)))
                    .and(target(name("commit").or(name("setAutoCommit")).or(name("setTransactionIsolation")))))
            .because("K10: what the host owns is never committed or reconfigured");

    @ArchTest
    static final ArchRule noThreads = noClasses()
            .should()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.util.concurrent.Executor.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class);
}
