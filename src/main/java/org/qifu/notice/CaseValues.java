package org.qifu.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qifu.casefile.Applicant;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.StageNames;
import org.qifu.organisation.Organisation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The values of {@link NoticeEvent#COMMON}: no identity number, no telephone, and of a person the family name only. */
@Component
class CaseValues {

    private final Organisation organisation;
    private final CaseStaff staff;
    private final String portal;

    /** The portal has one address, for links in notices and for its QR codes. */
    CaseValues(Organisation organisation, CaseStaff staff, @Value("${qifu.portal.base-url:}") String portal) {
        this.organisation = organisation;
        this.staff = staff;
        this.portal = portal;
    }

    Map<String, String> of(CaseFile file, NoticeEvent event) {
        var values = new HashMap<String, String>();
        values.put("办件编号", file.number());
        values.put("办件类型", file.kind() == CaseKind.GUIDANCE ? "预约式涉企指导服务" : "企业问题（诉求）");
        values.put("申请单位", applicant(file.applicant()));
        values.put("受理站点", organisation.name(file.station()));
        values.put("登记时间", ChineseTime.of(file.registeredAt()));
        values.put("当前环节", StageNames.of(file.stage()));
        values.put("截止时间", file.dueAt() == null ? "另行告知" : ChineseTime.of(file.dueAt()));
        values.put("责任单位", units(file, event));
        values.put("进度网址", portal.isEmpty() ? "企业服务网上查询页" : portal + "/progress?number=" + file.number());
        return values;
    }

    private String units(CaseFile file, NoticeEvent event) {
        return staff.groups(file, event, Audience.UNIT, null).stream()
                .map(organisation::name)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String applicant(Applicant applicant) {
        String name = applicant.applicant();
        boolean person = applicant.applicantKind().equals("PERSON");
        return person ? name.substring(0, name.offsetByCodePoints(0, 1)) + "**" : name;
    }
}
