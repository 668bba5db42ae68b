package org.qifu.process;

import org.springframework.test.context.ContextConfiguration;

/** The same reports on a real PostgreSQL. */
@ContextConfiguration(initializers = OnPostgres.class)
class SentimentReportPostgresTest extends SentimentReportTest {}
