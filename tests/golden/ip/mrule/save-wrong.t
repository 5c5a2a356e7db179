# Save takes no words.
$ ip mrule save foo
$ ip mrule restore
$ sh -c 'echo foo | ip mrule restore'
