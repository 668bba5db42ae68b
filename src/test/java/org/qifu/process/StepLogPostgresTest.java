package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same steps on a real PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
class StepLogPostgresTest extends StepLogTest {}
