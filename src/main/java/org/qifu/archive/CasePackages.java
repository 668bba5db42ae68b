package org.qifu.archive;

import org.springframework.stereotype.Component;

@Component
public class CasePackages {
    public void make(String n) {}
}
