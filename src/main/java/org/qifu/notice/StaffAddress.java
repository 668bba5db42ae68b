package org.qifu.notice;

import org.jspecify.annotations.Nullable;

/**
 * Where an official is reached.
 *
 * @param user id of the account, which is the address in 浙政钉
 * @param email null when the profile has none
 */
public record StaffAddress(String user, @Nullable String email) {}
