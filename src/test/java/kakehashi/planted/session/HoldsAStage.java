package kakehashi.planted.session;

import javafx.stage.Stage;

record HoldsAStage(Stage stage) {}
