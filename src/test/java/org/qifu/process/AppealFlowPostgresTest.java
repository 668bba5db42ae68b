package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same paths on a real PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
class AppealFlowPostgresTest extends AppealFlowTest {}
