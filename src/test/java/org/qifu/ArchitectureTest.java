package org.qifu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.PagingAndSortingRepository;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** Who may know whom, and what may not exist at all. */
class ArchitectureTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.qifu");

    @Test
    void modulesKnowOnlyWhomTheyDeclare() {
        ApplicationModules.of(Qifu.class).verify();
    }

    @Test
    void onlyTheProcessModuleKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.qifu.process..", "org.qifu.dashboard..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda..")
                .because("the rules must be readable and testable without the engine")
                .check(CODE);
    }

    @Test
    void nothingReadsTheHistoryOfTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.qifu.process.demo")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.bpm.engine.history")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(HistoryService.class)
                .because("it is removed after a time, and the record of a case is not")
                .check(CODE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.qifu.(*)..").should().beFreeOfCycles().check(CODE);
        slices().matching("org.qifu.process.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void noPackageIsADrawerForOddments() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..")
                .check(CODE);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        // A subpackage does not inherit the promise, and without it the compiler checks nothing there.
        classes()
                .should(new ArchCondition<>("reside in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getFullName()));
                    }
                })
                .check(CODE);
    }

    @Test
    void delegatesAreReachedThroughTheModelsOnly() {
        classes()
                .that()
                .areAssignableTo(JavaDelegate.class)
                .or()
                .areAssignableTo(ExecutionListener.class)
                .should()
                .resideInAPackage("org.qifu.process.flow")
                .andShould()
                .bePackagePrivate()
                .check(CODE);
    }

    @Test
    @Rule({"R-LED-01", "R-ARC-02"})
    void nothingOfACaseCanBeDeleted() {
        classes()
                .that()
                .resideInAPackage("org.qifu.casefile")
                .and()
                .areAssignableTo(Repository.class)
                .should()
                .notBeAssignableTo(CrudRepository.class)
                .andShould()
                .notBeAssignableTo(PagingAndSortingRepository.class)
                .check(CODE);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.qifu.audit..", "org.qifu.casefile..", "org.qifu.attachment..", "org.qifu.archive..")
                .should()
                .haveNameNotMatching("(delete|remove|purge|truncate).*")
                .check(CODE);
    }
}
