"""What a trained model means: figures and pictures worked out from it, free of Qt."""
