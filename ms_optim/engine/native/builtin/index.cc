// Written by `python -m ms_optim.engine.native.prebuild`.
#include "rule.h"

namespace ms_optim {

extern const Rule AdaBelief_update_a114fd407d93b04;
extern const Rule Adadelta_update_92fdcf89ff4c12e;
extern const Rule Adafactor_update_4078f1078afc826;
extern const Rule Adafactor_update_2e4cd8d8d11ada6;
extern const Rule Adafactor_update_momentum_d96abbbde89b9fd;
extern const Rule Adafactor_update_momentum_2f168a89fee6cb2;
extern const Rule Adafactor_update_db89ecc9841a69f;
extern const Rule Adafactor_update_64e30ed063b8b09;
extern const Rule Adafactor_update_momentum_33b4a6500973c5e;
extern const Rule Adafactor_update_momentum_77ee9f45f0cf5c9;
extern const Rule Adafactor_update_92504a7e58758bf;
extern const Rule Adafactor_update_99cc1f8e17ebb94;
extern const Rule Adafactor_update_a3f68f661a21cdb;
extern const Rule Adafactor_update_1d32e6d363a3c84;
extern const Rule Adagrad_update_58d2b908187ccbb;
extern const Rule Adam_update_1e859feaea71827;
extern const Rule Adam_update_amsgrad_9cc439d3c12c962;
extern const Rule Adam_update_087898b7d7c303a;
extern const Rule Adam_update_amsgrad_262275103600465;
extern const Rule Adamax_update_ebc9278f632d48b;
extern const Rule Adamax_update_3aff544164e45df;
extern const Rule AdamWeightDecay_update_546b27e81e50cfc;
extern const Rule Adan_update_6c972daf0c8a7b4;
extern const Rule AdEMAMix_update_d986e7268f53e1a;
extern const Rule ADOPT_update_a9fd89f6ed316f9;
extern const Rule ASGD_update_fafd6f02b9e8bf9;
extern const Rule FTRL_update_be82100f6a66f07;
extern const Rule ProximalAdagrad_update_0d980b1a488542e;
extern const Rule LAMB_update_d1aafb8375221eb;
extern const Rule LAMB_update_c2ab12490f31593;
extern const Rule LAMB_update_54c4220f2b1d864;
extern const Rule LARS_update_without_momentum_af46b0e058f5747;
extern const Rule LARS_update_4009f2e48743189;
extern const Rule LARS_update_a0b3d2ca725c559;
extern const Rule LARS_update_162c63db7e52ffe;
extern const Rule LARS_update_d33a1d0a0fdf91b;
extern const Rule Lion_update_d2868564d997dc9;
extern const Rule Momentum_update_5b00ce70d4e28e5;
extern const Rule Momentum_update_f762a0ffb9eec00;
extern const Rule SGD_update_without_momentum_2e00212f6c43685;
extern const Rule SGD_update_8430ac0d1a0f77e;
extern const Rule SGD_update_2de13a0fdbcfd72;
extern const Rule Muon_update_46ad1681324cfc4;
extern const Rule Muon_update_690f2abeee959d1;
extern const Rule NAdam_update_4a1098dc67331a4;
extern const Rule NAdamW_update_8e1bd037c444583;
extern const Rule RAdam_update_95689b00142693a;
extern const Rule RMSprop_update_fa49ea603b6556b;
extern const Rule RMSprop_update_c737af379011726;
extern const Rule RMSprop_update_centered_24cc55fa1316948;
extern const Rule RMSprop_update_centered_ecf3909955b469b;
extern const Rule RMSprop_update_momentum_f9aa47b44f9edb2;
extern const Rule RMSprop_update_momentum_23f14a031d76808;
extern const Rule RMSprop_update_centered_momentum_bdb71e2b18126bd;
extern const Rule RMSprop_update_centered_momentum_96123207e91cd7f;
extern const Rule Rprop_update_2da6513d84e73f6;

extern const Rule* const builtin_rules[] = {
    &AdaBelief_update_a114fd407d93b04,
    &Adadelta_update_92fdcf89ff4c12e,
    &Adafactor_update_4078f1078afc826,
    &Adafactor_update_2e4cd8d8d11ada6,
    &Adafactor_update_momentum_d96abbbde89b9fd,
    &Adafactor_update_momentum_2f168a89fee6cb2,
    &Adafactor_update_db89ecc9841a69f,
    &Adafactor_update_64e30ed063b8b09,
    &Adafactor_update_momentum_33b4a6500973c5e,
    &Adafactor_update_momentum_77ee9f45f0cf5c9,
    &Adafactor_update_92504a7e58758bf,
    &Adafactor_update_99cc1f8e17ebb94,
    &Adafactor_update_a3f68f661a21cdb,
    &Adafactor_update_1d32e6d363a3c84,
    &Adagrad_update_58d2b908187ccbb,
    &Adam_update_1e859feaea71827,
    &Adam_update_amsgrad_9cc439d3c12c962,
    &Adam_update_087898b7d7c303a,
    &Adam_update_amsgrad_262275103600465,
    &Adamax_update_ebc9278f632d48b,
    &Adamax_update_3aff544164e45df,
    &AdamWeightDecay_update_546b27e81e50cfc,
    &Adan_update_6c972daf0c8a7b4,
    &AdEMAMix_update_d986e7268f53e1a,
    &ADOPT_update_a9fd89f6ed316f9,
    &ASGD_update_fafd6f02b9e8bf9,
    &FTRL_update_be82100f6a66f07,
    &ProximalAdagrad_update_0d980b1a488542e,
    &LAMB_update_d1aafb8375221eb,
    &LAMB_update_c2ab12490f31593,
    &LAMB_update_54c4220f2b1d864,
    &LARS_update_without_momentum_af46b0e058f5747,
    &LARS_update_4009f2e48743189,
    &LARS_update_a0b3d2ca725c559,
    &LARS_update_162c63db7e52ffe,
    &LARS_update_d33a1d0a0fdf91b,
    &Lion_update_d2868564d997dc9,
    &Momentum_update_5b00ce70d4e28e5,
    &Momentum_update_f762a0ffb9eec00,
    &SGD_update_without_momentum_2e00212f6c43685,
    &SGD_update_8430ac0d1a0f77e,
    &SGD_update_2de13a0fdbcfd72,
    &Muon_update_46ad1681324cfc4,
    &Muon_update_690f2abeee959d1,
    &NAdam_update_4a1098dc67331a4,
    &NAdamW_update_8e1bd037c444583,
    &RAdam_update_95689b00142693a,
    &RMSprop_update_fa49ea603b6556b,
    &RMSprop_update_c737af379011726,
    &RMSprop_update_centered_24cc55fa1316948,
    &RMSprop_update_centered_ecf3909955b469b,
    &RMSprop_update_momentum_f9aa47b44f9edb2,
    &RMSprop_update_momentum_23f14a031d76808,
    &RMSprop_update_centered_momentum_bdb71e2b18126bd,
    &RMSprop_update_centered_momentum_96123207e91cd7f,
    &Rprop_update_2da6513d84e73f6,
};
extern const int builtin_count = 56;

}  // namespace ms_optim
