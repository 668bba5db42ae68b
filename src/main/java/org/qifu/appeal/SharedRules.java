package org.qifu.appeal;

import java.util.Set;
import org.qifu.casefile.AppealClass;
import org.qifu.casefile.DocumentRule;
import org.qifu.casefile.PlanLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules that two documents share, once for each. */
@Configuration(proxyBeanMethods = false)
class SharedRules {

    @Bean
    DocumentRule<OnTheSpot> onTheSpotOutcome() {
        return new HandlingOutcome<>(OnTheSpot.class);
    }

    @Bean
    DocumentRule<Agency> agencyOutcome() {
        return new HandlingOutcome<>(Agency.class);
    }

    @Bean
    DocumentRule<OnTheSpot> onTheSpotNewClass() {
        return new NewClass<>(OnTheSpot.class);
    }

    @Bean
    DocumentRule<Agency> agencyNewClass() {
        return new NewClass<>(Agency.class);
    }

    @Bean
    DocumentRule<OnTheSpot> onTheSpotReachableClass() {
        return new ReachableClass<>(
                OnTheSpot.class, Set.of(AppealClass.ADVICE, AppealClass.SIMPLE, AppealClass.COMPLEX));
    }

    @Bean
    DocumentRule<OnTheSpot> onTheSpotNewListNamed() {
        return new NewListNamed<>(OnTheSpot.class);
    }

    @Bean
    DocumentRule<Agency> agencyNewListNamed() {
        return new NewListNamed<>(Agency.class);
    }

    @Bean
    DocumentRule<Appeals> appealsSolvedOrPlanned() {
        return new SolvedOrPlanned<>(Appeals.class);
    }

    @Bean
    DocumentRule<County> countySolvedOrPlanned() {
        return new SolvedOrPlanned<>(County.class);
    }

    @Bean
    DocumentRule<Appeals> appealsPlanDay(PlanLimit limit) {
        return new PlanDay<>(Appeals.class, limit);
    }

    @Bean
    DocumentRule<County> countyPlanDay(PlanLimit limit) {
        return new PlanDay<>(County.class, limit);
    }
}
