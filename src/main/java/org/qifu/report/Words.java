package org.qifu.report;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Cuts Chinese text into words. The dictionaries are read when the first text is cut, not at boot; afterwards any number
 * of threads may cut at once.
 */
@Component
class Words {

    /** Besides nouns: what is done (验收, 停电) and what kind it is of (消防). Plain verbs say too little. */
    private static final Set<String> TELLING = Set.of("vn", "vi", "b", "gi");

    private final Supplier<Segment> segment;
    private final Set<String> stopWords;

    @Autowired
    Words(CountyWords county) {
        this(county::words);
    }

    /** Cuts with these words of the county, which are asked for once, with the first text. */
    Words(Supplier<List<String>> county) {
        this.segment = SingletonSupplier.of(() -> segment(county.get()));
        this.stopWords = Set.copyOf(WordList.of("stop-words.txt"));
    }

    /** The words that tell what a text is about, each once, in no order. */
    Set<String> of(String text) {
        return segment.get().seg(text).stream()
                .filter(term -> tells(term.nature.toString()))
                .map(term -> term.word.strip())
                .filter(word -> word.length() > 1 && !stopWords.contains(word))
                .collect(Collectors.toSet());
    }

    /** The text with the names of persons that are recognised replaced by 某某. */
    String withoutNames(String text) {
        return segment.get().seg(text).stream()
                .map(term -> isPerson(term) ? "某某" : term.word)
                .collect(Collectors.joining());
    }

    private static boolean tells(String nature) {
        boolean noun = nature.startsWith("n") && !nature.startsWith("nr") && !nature.equals("nx");
        return noun || TELLING.contains(nature);
    }

    private static boolean isPerson(Term term) {
        return term.nature == Nature.nr && term.word.length() > 1;
    }

    private static Segment segment(List<String> countyWords) {
        // A dictionary of our own: the library's one is shared by all who use it in this JVM.
        var dictionary = new DynamicCustomDictionary();
        countyWords.forEach(word -> dictionary.insert(word, Nature.nz + " 1000"));
        Segment segment = new ViterbiSegment().enablePartOfSpeechTagging(true).enableNameRecognize(true);
        segment.customDictionary = dictionary;
        return segment.enableCustomDictionaryForcing(true);
    }
}
