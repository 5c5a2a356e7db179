# Other forms.
$ ip -h stats show dev lo group link
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -o stats show dev lo group link
1: lo: group link\    RX:  bytes packets errors dropped  missed   mcast           \             0       0      0       0       0       0 \    TX:  bytes packets errors dropped carrier collsns           \             0       0      0       0       0       0 \∅
$ ip -c stats show dev lo group link
1:⟨1b⟩[36m lo:⟨1b⟩[0m group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -br stats show dev lo group link
1: lo: group link
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
