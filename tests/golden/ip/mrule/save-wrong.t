# Save takes no words.
$ ip mrule save foo
! "ip rule save" does not take any arguments.
? 1
$ ip mrule restore
! Magic mismatch (0 elems, 0 magic)
? 255
$ sh -c 'echo foo | ip mrule restore'
! Magic mismatch (1 elems, a6f6f66 magic)
? 255
