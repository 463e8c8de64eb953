package io.crmkit.reports.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.crmkit.reports");

    @Test
    @DisplayName("No cycle ties packages together, so that each can be read on its own")
    void packages() {
        slices().matching("io.crmkit.reports.(**)").should().beFreeOfCycles().check(MODULE);
    }

    @Test
    @DisplayName("The library for PDF is optional: only the package that writes PDF knows it")
    void pdf() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.crmkit.reports.internal.pdf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
                .check(MODULE);
    }
}
