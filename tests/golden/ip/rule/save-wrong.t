# Save takes no words; restore wants what save wrote.
$ ip rule save x
! "ip rule save" does not take any arguments.
? 1
$ ip rule save table 100
! "ip rule save" does not take any arguments.
? 1
$ ip rule restore
! Magic mismatch (0 elems, 0 magic)
? 255
$ sh -c 'echo foo | ip rule restore'
! Magic mismatch (1 elems, a6f6f66 magic)
? 255
$ sh -c 'ip route save | ip rule restore'
! Magic mismatch (1 elems, 45311224 magic)
? 255
$ sh -c 'ip rule save | head -c 30 | ip rule restore'
! rtnl-from_file: truncated message
? 255
$ sh -c 'ip rule save | ip rule restore foo'
