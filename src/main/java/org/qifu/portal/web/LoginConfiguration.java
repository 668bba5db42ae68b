package org.qifu.portal.web;

import org.springframework.boot.autoconfigure.security.oauth2.client.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

/** The providers by which firms may log in; without any the portal has no login and everything else works. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginSettings.class, OAuth2ClientProperties.class})
class LoginConfiguration {

    @Bean
    @ConditionalOnOAuth2ClientRegistrationProperties
    ClientRegistrationRepository loginRegistrations(OAuth2ClientProperties properties) {
        return new LoginRegistrations(properties);
    }
}
