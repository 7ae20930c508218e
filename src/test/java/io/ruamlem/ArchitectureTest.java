package io.ruamlem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The map in the root's package-info, held. */
@AnalyzeClasses(packages = "io.ruamlem", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String POI = "org.apache.poi..";
    private static final String DOCX4J = "org.docx4j..";

    @ArchTest
    static final ArchRule the_model_and_the_consolidation_use_the_jdk_only = classes()
            .that()
            .resideInAnyPackage("..model..", "..consolidation..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..ruamlem.model..", "..ruamlem.consolidation..");

    @ArchTest
    static final ArchRule the_model_knows_nobody = classes()
            .that()
            .resideInAPackage("..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..ruamlem.model..");

    @ArchTest
    static final ArchRule poi_lives_in_excel_only = noClasses()
            .that()
            .resideOutsideOfPackage("..excel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(POI);

    @ArchTest
    static final ArchRule docx4j_lives_in_word_only = noClasses()
            .that()
            .resideOutsideOfPackage("..word..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DOCX4J);

    @ArchTest
    static final ArchRule excel_word_and_consolidation_do_not_know_each_other = noClasses()
            .that()
            .resideInAnyPackage("..excel..", "..word..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                    "..ruamlem.consolidation..", "..ruamlem.cli..", "io.ruamlem"));

    @ArchTest
    static final ArchRule excel_does_not_know_word = noClasses()
            .that()
            .resideInAPackage("..excel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..word..");

    @ArchTest
    static final ArchRule word_does_not_know_excel = noClasses()
            .that()
            .resideInAPackage("..word..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..excel..");
}
