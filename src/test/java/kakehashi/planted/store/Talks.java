package kakehashi.planted.store;

record Talks(String word) {

    void aloud() {
        System.out.println(word);
    }
}
