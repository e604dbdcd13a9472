"""What the documents say, in Finnish, Swedish and English."""
