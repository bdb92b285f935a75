package kakehashi.planted.sheet;

import javafx.scene.Node;

record HoldsANode(Node node) {}
