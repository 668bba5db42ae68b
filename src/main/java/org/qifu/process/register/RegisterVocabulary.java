package org.qifu.process.register;

import org.qifu.casefile.CreditCode;
import org.qifu.casefile.IdNumber;
import org.qifu.catalogue.ServiceType;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.enterprise.Vocabulary;
import org.springframework.stereotype.Component;

/** Tells the registers which numbers are real, and by which code the application form knows a matter. */
@Component
class RegisterVocabulary implements Vocabulary {

    private final ServiceTypes types;

    RegisterVocabulary(ServiceTypes types) {
        this.types = types;
    }

    @Override
    public boolean number(String text) {
        return CreditCode.valid(text) || IdNumber.valid(text);
    }

    @Override
    public String matter(String text) {
        return types.all().stream()
                .filter(type -> type.formLabel().equals(text))
                .map(ServiceType::code)
                .findFirst()
                .orElse(text);
    }
}
