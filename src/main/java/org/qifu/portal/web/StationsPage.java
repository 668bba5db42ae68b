package org.qifu.portal.web;

import java.util.List;
import org.qifu.organisation.Station;
import org.qifu.organisation.Stations;
import org.qifu.publication.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the station of a township (R-PLT-08); names, addresses and numbers exactly as printed. */
@Controller
class StationsPage {

    private final Stations stations;

    StationsPage(Stations stations) {
        this.stations = stations;
    }

    @GetMapping("/stations")
    String stations(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        var words = Words.of(typed);
        List<Station> found = stations.all().stream()
                .filter(Station::open)
                .filter(station -> words.in(station.name(), station.address(), String.join(" ", station.aliases())))
                .toList();
        model.addAttribute("q", typed);
        model.addAttribute("searched", !words.none());
        model.addAttribute("stations", found);
        return "portal/stations";
    }
}
