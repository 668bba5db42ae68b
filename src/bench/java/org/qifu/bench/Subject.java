package org.qifu.bench;

import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;

/** What is measured: the application, or the bare engine with the same models. */
interface Subject extends AutoCloseable {

    String name();

    ProcessEngine engine();

    DataSource database();

    /**
     * Opens a case with its application.
     *
     * @return its number, the business key
     */
    String open(String process, Map<String, Object> application);

    /** The code that is scanned when the officials enter the firm. */
    String serviceCode(String number);

    /** The firm's signature is kept with the case. */
    void sign(String number);

    @Override
    void close();
}
