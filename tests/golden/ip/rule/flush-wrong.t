# Flush reads show's words.
$ ip rule flush x
$ ip rule flush table x
$ ip rule flush protocol x
$ ip -s rule flush
$ ip rule
